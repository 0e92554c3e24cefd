/** pdf.js reads the file here, away from the page that shows it. */
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
