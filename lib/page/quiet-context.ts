/**
 * What WXT hands to a content script, without its message to the window: every page could hear from it that Stead is here and under which
 * id, and any page could answer it and so switch the script off. Nothing of ours needs more: a browser that updates Stead cuts the old
 * script off itself.
 */
export class ContentScriptContext {}
