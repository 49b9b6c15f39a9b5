/** The tab of the deal page for stage 3: interviews with their notes, and requirements. */
package io.funnelroom.requirements.ui;
