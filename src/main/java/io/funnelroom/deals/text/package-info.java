/** Deal values as people read and type them, in their language. */
@NamedInterface("text")
package io.funnelroom.deals.text;

import org.springframework.modulith.NamedInterface;
