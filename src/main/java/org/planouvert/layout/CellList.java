package org.planouvert.layout;

import java.util.AbstractList;
import java.util.RandomAccess;

/**
 * Cells of a table that are made when asked for, because a sheet can have millions of them. Immutable, and equal at
 * each asking.
 */
public abstract class CellList extends AbstractList<Table.Cell> implements RandomAccess {}
