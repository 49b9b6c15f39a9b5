/** The history tab of the deal page, and what the page shows of one field's history. */
package io.funnelroom.activity.ui;
