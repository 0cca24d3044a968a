/** Web pages become one flow of headings, paragraphs, list items and tables. */
@org.jspecify.annotations.NullMarked
package org.planouvert.read.html;
