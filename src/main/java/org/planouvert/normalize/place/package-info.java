/** Places of France by name: regions and EPCI of their vintage, départements, communes. */
@org.jspecify.annotations.NullMarked
package org.planouvert.normalize.place;
