/** The screens that bring spreadsheets in and take them back. */
package io.funnelroom.imports.ui;
