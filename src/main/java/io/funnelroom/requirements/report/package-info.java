/** The priority matrix and the customer requirement analysis report. */
package io.funnelroom.requirements.report;
