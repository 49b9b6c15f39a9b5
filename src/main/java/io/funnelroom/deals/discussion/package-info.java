/** What the team says about a deal, and who is mentioned in it. */
@NamedInterface("discussion")
package io.funnelroom.deals.discussion;

import org.springframework.modulith.NamedInterface;
