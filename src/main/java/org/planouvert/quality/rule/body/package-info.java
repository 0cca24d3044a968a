/** Rules on the bodies and places that a contract names. */
@org.jspecify.annotations.NullMarked
package org.planouvert.quality.rule.body;
