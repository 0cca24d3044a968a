/** What a contract says: plain values, as published. Empty text means unknown; nothing here touches a file. */
@org.jspecify.annotations.NullMarked
package org.planouvert.domain;
