package io.funnelroom.imports.ui;

import io.funnelroom.imports.ImportCheck;
import io.funnelroom.imports.ImportRun;
import io.funnelroom.imports.PastImports;
import io.funnelroom.team.People;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What the screens of an import ask. */
@Component
record ImportParts(
    ImportCheck check, ImportRun run, PastImports past, People people, Clock clock) {}
