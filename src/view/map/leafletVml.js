/*
 * In the place of Leaflet 1.9.4’s `SVG.VML.js`, which draws in Internet Explorer 8: every browser that reads this page
 * has SVG, and Leaflet asks for neither of these.
 */
export const vmlCreate = undefined;
export const vmlMixin = {};
