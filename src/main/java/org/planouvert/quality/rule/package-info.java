/** What a rule is: a sentence, what it needs, how much it weighs, and a check. */
@org.jspecify.annotations.NullMarked
package org.planouvert.quality.rule;
