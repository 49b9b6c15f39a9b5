/** How other modules offer something of theirs above the pipeline. */
@NamedInterface("actions")
package io.funnelroom.deals.ui.actions;

import org.springframework.modulith.NamedInterface;
