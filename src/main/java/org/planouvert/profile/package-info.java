/** What is in {@code jobs/}: what to run, and what words mean in a family of contracts. Never how to compute. */
@org.jspecify.annotations.NullMarked
package org.planouvert.profile;
