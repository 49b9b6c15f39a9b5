/** What other modules bring to the deal page: tabs of their own. */
@NamedInterface("page")
package io.funnelroom.deals.ui.page;

import org.springframework.modulith.NamedInterface;
