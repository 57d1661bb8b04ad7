package org.dalycity.alpr.database;

import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EntitiesTest {

  @TestFactory
  Stream<DynamicTest> every_entity_has_the_table_and_columns_that_it_names() {
    List<String> names;
    TestDatabase database = TestDatabase.fresh();
    try (EntityManagerFactory entities = database.entities()) {
      names = entities.getMetamodel().getEntities().stream().map(type -> type.getName()).toList();
    }
    return names.stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () -> assertThatCode(() -> query(database, name)).doesNotThrowAnyException()));
  }

  private static void query(TestDatabase database, String entity) {
    try (EntityManagerFactory entities = database.entities();
        EntityManager entityManager = entities.createEntityManager()) {
      entityManager.createQuery("select e from " + entity + " e").setMaxResults(1).getResultList();
    }
  }
}
