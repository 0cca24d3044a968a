/** Tables: rules and white gaps become grids, and grids that run over pages become one table. */
@org.jspecify.annotations.NullMarked
package org.planouvert.layout.table;
