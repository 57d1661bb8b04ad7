package org.dalycity.alpr.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.dalycity.alpr.kernel.Role;

/** The first page after signing in: what this person can do here. */
@Named("home")
@RequestScoped
public class HomePage {

  private Visitor visitor;

  /** For the container. */
  protected HomePage() {}

  @Inject
  HomePage(Visitor visitor) {
    this.visitor = visitor;
  }

  /** The areas that the person's roles reach, in the order of the menu. */
  public List<Way> getWays() {
    return waysFor(visitor.roles());
  }

  static List<Way> waysFor(Set<Role> roles) {
    return Arrays.stream(Area.values())
        .filter(area -> !area.words().isEmpty() && area.admits(roles))
        .map(area -> new Way(area.label(), area.words(), area.entry(), area.icon()))
        .toList();
  }

  /** One thing to do: its name, what it is in a sentence, its address, its icon. */
  public record Way(String name, String words, String path, String icon) {

    public String getName() {
      return name;
    }

    public String getWords() {
      return words;
    }

    public String getPath() {
      return path;
    }

    public String getIcon() {
      return icon;
    }
  }
}
