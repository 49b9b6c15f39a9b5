package io.funnelroom.imports;

import java.nio.file.Path;

/**
 * What came of an import.
 *
 * @param added rows that became new deals
 * @param changed rows that changed a deal
 * @param skipped rows that stayed out, or changed nothing
 * @param bad rows with problems
 * @param badRows a spreadsheet of these and what is wrong with them; null when there are none
 */
public record ImportResult(
    ImportId id, int added, int changed, int skipped, int bad, Path badRows) {}
