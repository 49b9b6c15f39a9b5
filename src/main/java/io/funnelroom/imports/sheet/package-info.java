/** Spreadsheet files, read and written row by row, whatever their format. */
package io.funnelroom.imports.sheet;
