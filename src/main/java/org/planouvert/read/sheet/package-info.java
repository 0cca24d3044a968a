/** Workbooks become sheets: XLSX by streaming, XLS through POI, both read only; every doubt is a note. */
@org.jspecify.annotations.NullMarked
package org.planouvert.read.sheet;
