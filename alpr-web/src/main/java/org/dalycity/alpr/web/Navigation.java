package org.dalycity.alpr.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.dalycity.alpr.kernel.Role;

/** The menu of the person signed in: the areas that their roles reach, and no others. */
@Named
@RequestScoped
public class Navigation {

  private Visitor visitor;

  /** For the container. */
  protected Navigation() {}

  @Inject
  Navigation(Visitor visitor) {
    this.visitor = visitor;
  }

  /** The menu's items in order. */
  public List<Item> getItems() {
    return itemsFor(visitor.roles(), visitor.path());
  }

  static List<Item> itemsFor(Set<Role> roles, String here) {
    return Arrays.stream(Area.values())
        .filter(area -> !area.label().isEmpty() && area.admits(roles))
        .map(area -> new Item(area.label(), area.entry(), area.icon(), area.holds(here)))
        .toList();
  }

  /**
   * One item.
   *
   * @param label the word shown
   * @param path the address below the application's root
   * @param icon the name of a PrimeIcons icon, decoration only
   * @param current whether the page shown belongs to it
   */
  public record Item(String label, String path, String icon, boolean current) {

    public String getLabel() {
      return label;
    }

    public String getPath() {
      return path;
    }

    public String getIcon() {
      return icon;
    }

    public boolean isCurrent() {
      return current;
    }
  }
}
