/** The release as a Data Package v2: one Table Schema per table, sizes and hashes of the files. */
@org.jspecify.annotations.NullMarked
package org.planouvert.write.datapackage;
