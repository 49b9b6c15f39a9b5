/**
 * A spreadsheet on Vaadin's free grid: a cell cursor, ranges, editors in the cell, copy and paste,
 * and edits that survive a lost connection. It knows rows and columns, not what they mean.
 */
package io.funnelroom.base.ui.sheet;
