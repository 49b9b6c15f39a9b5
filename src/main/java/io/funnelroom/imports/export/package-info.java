/** Views of the pipeline as spreadsheet files. */
@NamedInterface("export")
package io.funnelroom.imports.export;

import org.springframework.modulith.NamedInterface;
