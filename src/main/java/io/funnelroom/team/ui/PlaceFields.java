package io.funnelroom.team.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import io.funnelroom.team.Department;
import io.funnelroom.team.Role;
import java.util.Locale;

/** Somebody's department and role. */
class PlaceFields extends Composite<Div> {

  private final Select<Department> department = new Select<>();
  private final Select<Role> role = new Select<>();

  PlaceFields(Department presentDepartment, Role presentRole) {
    department.setLabel(getTranslation("team.department"));
    department.setItems(Department.values());
    department.setItemLabelGenerator(value -> named("department.", value));
    department.setValue(presentDepartment);
    role.setLabel(getTranslation("team.role"));
    role.setItems(Role.values());
    role.setItemLabelGenerator(value -> named("role.", value));
    role.setValue(presentRole);
    getContent().addClassName("team-fields");
    getContent().add(department, role);
  }

  Department department() {
    return department.getValue();
  }

  Role role() {
    return role.getValue();
  }

  void show(Department presentDepartment, Role presentRole) {
    department.setValue(presentDepartment);
    role.setValue(presentRole);
  }

  void onChange(Runnable act) {
    department.addValueChangeListener(change -> runIfByHand(change.isFromClient(), act));
    role.addValueChangeListener(change -> runIfByHand(change.isFromClient(), act));
  }

  private static void runIfByHand(boolean byHand, Runnable act) {
    if (byHand) {
      act.run();
    }
  }

  private String named(String family, Enum<?> value) {
    return getTranslation(family + value.name().toLowerCase(Locale.ROOT));
  }
}
