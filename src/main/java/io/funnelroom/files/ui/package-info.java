/** How attached files look on a page, and how they get there. */
@NamedInterface("ui")
package io.funnelroom.files.ui;

import org.springframework.modulith.NamedInterface;
