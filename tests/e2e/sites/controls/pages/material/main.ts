/** Angular Material 21, compiled in the browser; the state is Angular's form group. */
import '@angular/compiler';
import '../../../node_modules/@angular/material/prebuilt-themes/azure-blue.css';
import { Component, inject } from '@angular/core';
import { FormBuilder, ReactiveFormsModule } from '@angular/forms';
import { MatAutocompleteModule } from '@angular/material/autocomplete';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MatChipsModule } from '@angular/material/chips';
import { MatNativeDateModule } from '@angular/material/core';
import { MatDatepickerModule } from '@angular/material/datepicker';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatRadioModule } from '@angular/material/radio';
import { MatSelectModule } from '@angular/material/select';
import { MatSlideToggleModule } from '@angular/material/slide-toggle';
import { MatSliderModule } from '@angular/material/slider';
import { bootstrapApplication } from '@angular/platform-browser';

const Root = Component({
  selector: 'app-root',
  imports: [
    ReactiveFormsModule,
    MatAutocompleteModule,
    MatButtonToggleModule,
    MatCheckboxModule,
    MatChipsModule,
    MatNativeDateModule,
    MatDatepickerModule,
    MatFormFieldModule,
    MatInputModule,
    MatRadioModule,
    MatSelectModule,
    MatSliderModule,
    MatSlideToggleModule,
  ],
  template: `
  <form [formGroup]="form" style="display:grid;gap:12px">
    <mat-form-field><mat-label>Ship name</mat-label><input matInput formControlName="text"></mat-form-field>
    <mat-form-field><mat-label>Cargo</mat-label><textarea matInput formControlName="area"></textarea></mat-form-field>
    <mat-form-field><mat-label>Crew</mat-label><input matInput type="number" formControlName="number"></mat-form-field>
    <mat-form-field><mat-label>Flag</mat-label><mat-select formControlName="select">@for (o of flags; track o) {<mat-option [value]="o">{{o}}</mat-option>}</mat-select></mat-form-field>
    <mat-form-field><mat-label>Routes</mat-label><mat-select multiple formControlName="multi">@for (o of routes; track o) {<mat-option [value]="o">{{o}}</mat-option>}</mat-select></mat-form-field>
    <mat-form-field><mat-label>Home port</mat-label><input matInput formControlName="auto" [matAutocomplete]="ac"><mat-autocomplete #ac>@for (o of ports; track o) {<mat-option [value]="o">{{o}}</mat-option>}</mat-autocomplete></mat-form-field>
    <mat-form-field><mat-label>Built on</mat-label><input matInput [matDatepicker]="dp" formControlName="date"><mat-datepicker-toggle matIconSuffix [for]="dp" /><mat-datepicker #dp /></mat-form-field>
    <mat-form-field><mat-label>Next survey</mat-label><input matInput readonly [matDatepicker]="dp2" formControlName="dateOnly" (click)="dp2.open()"><mat-datepicker #dp2 /></mat-form-field>
    <div><span id="engine">Engine</span><mat-radio-group aria-labelledby="engine" formControlName="radio">@for (o of engines; track o) {<mat-radio-button [value]="o">{{o}}</mat-radio-button>}</mat-radio-group></div>
    <div><span id="hull">Hull</span><mat-button-toggle-group aria-labelledby="hull" formControlName="toggle">@for (o of hulls; track o) {<mat-button-toggle [value]="o">{{o}}</mat-button-toggle>}</mat-button-toggle-group></div>
    <mat-checkbox formControlName="check">Ice class</mat-checkbox>
    <mat-slide-toggle formControlName="switch">Pilot on board</mat-slide-toggle>
    <div><label id="speed">Speed in knots</label><mat-slider min="0" max="30"><input matSliderThumb aria-labelledby="speed" formControlName="slider"></mat-slider></div>
  </form>`,
})(
  class {
    flags = ['Danish', 'Maltese', 'Norwegian'];
    routes = ['Baltic', 'Channel', 'North Sea'];
    ports = ['Bergen', 'Hull', 'Leith'];
    engines = ['Diesel', 'Electric', 'Sail'];
    hulls = ['Steel', 'Wood'];
    form = inject(FormBuilder).group({
      text: '',
      area: '',
      number: null,
      select: null,
      multi: [[]],
      auto: '',
      date: null,
      dateOnly: null,
      radio: null,
      toggle: null,
      check: false,
      switch: false,
      slider: 0,
    });
    constructor() {
      const day = (date: Date | null) =>
        date ? `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}` : null;
      window.__state = () => ({ ...this.form.value, date: day(this.form.value.date), dateOnly: day(this.form.value.dateOnly) });
    }
  },
);
document.getElementById('root').outerHTML = '<app-root></app-root>';
bootstrapApplication(Root).catch((error) => console.error(error));
