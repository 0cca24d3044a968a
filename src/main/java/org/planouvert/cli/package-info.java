/** Commands, their options, exit codes, and what people see. */
@org.jspecify.annotations.NullMarked
package org.planouvert.cli;
