/** As written becomes canonical: money, who pays, places, dates, ids. Nothing here touches a file. */
@org.jspecify.annotations.NullMarked
package org.planouvert.normalize;
