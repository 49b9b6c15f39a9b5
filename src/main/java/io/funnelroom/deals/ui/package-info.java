/** The pipeline and the tools around it. */
package io.funnelroom.deals.ui;
