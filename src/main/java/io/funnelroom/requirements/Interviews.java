package io.funnelroom.requirements;

import io.funnelroom.deals.DealId;
import io.funnelroom.requirements.notes.NoteId;
import io.funnelroom.team.Person;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The interviews of deals, as one person may see them. */
@Service
@Transactional(readOnly = true)
public class Interviews {

  private final InterviewTable table;
  private final AnalysisPermission permission;

  Interviews(InterviewTable table, AnalysisPermission permission) {
    this.table = table;
    this.permission = permission;
  }

  /** The deal's interviews, the latest first. */
  public List<Interview> of(Person viewer, DealId deal) {
    return permission.maySee(viewer) ? table.of(deal) : List.of();
  }

  /** The interview, if there is one that the viewer may see; a removed one too. */
  public Optional<Interview> find(Person viewer, InterviewId id) {
    return permission.maySee(viewer) ? table.find(id) : Optional.empty();
  }

  /** The interview that a note belongs to, if the viewer may see it; a removed one too. */
  public Optional<Interview> ofNote(Person viewer, NoteId note) {
    return permission.maySee(viewer) ? table.ofNote(note) : Optional.empty();
  }
}
