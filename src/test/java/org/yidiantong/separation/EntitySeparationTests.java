package org.yidiantong.separation;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.EntityType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yidiantong.support.SqlCapture;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/**
 * Attacks every entity of the mapping with the ids of another district: finding, listing,
 * changing, removing, taking over. The mapping is read from Hibernate, so that a new
 * entity cannot be left out.
 */
@WholeApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EntitySeparationTests {

	private static final DistrictCode YUAN = new DistrictCode(341503);

	private static final DistrictCode JINAN = new DistrictCode(341502);

	@Autowired
	private EntityManager entityManager;

	@Autowired
	private RowsEverywhere rowsEverywhere;

	private final EntityManagerFactory factory;

	private final TransactionTemplate transaction;

	EntitySeparationTests(@Autowired EntityManagerFactory factory, @Autowired PlatformTransactionManager transactions) {
		this.factory = factory;
		this.transaction = new TransactionTemplate(transactions);
	}

	@BeforeAll
	void fillTables() {
		this.rowsEverywhere.make(YUAN);
		this.rowsEverywhere.make(JINAN);
	}

	@Test
	void mapsEntities() {
		assertThat(entities()).isNotEmpty();
	}

	@ParameterizedTest
	@MethodSource("entities")
	void listsOnlyRowsOfItsOwnDistrict(Class<?> entity) {
		assertThat(tenants(YUAN, entity)).containsExactly(YUAN.value());
		assertThat(tenants(JINAN, entity)).containsExactly(JINAN.value());
	}

	@ParameterizedTest
	@MethodSource("entities")
	void findsNothingByAForeignId(Class<?> entity) {
		Object id = idOf(victim(entity));
		assertThat(in(JINAN, () -> (Object) this.entityManager.find(entity, id))).isNotNull();
		assertThat(in(YUAN, () -> (Object) this.entityManager.find(entity, id))).isNull();
	}

	@ParameterizedTest
	@MethodSource("entities")
	void removesNothingOfAnotherDistrict(Class<?> entity) {
		SqlCapture.unchecked(() -> {
			String jpql = "delete from " + entity.getName() + " e where e.id.tenant = " + JINAN;
			assertThat(attempt(() -> this.entityManager.createQuery(jpql).executeUpdate())).isZero();
		});
		assertThat(in(JINAN, () -> (Object) this.entityManager.find(entity, idOf(victim(entity))))).isNotNull();
	}

	@ParameterizedTest
	@MethodSource("entities")
	void cannotTakeInADetachedEntityOfAnotherDistrict(Class<?> entity) {
		Object victim = victim(entity);
		assertThatException().isThrownBy(() -> in(YUAN, () -> {
			this.entityManager.merge(victim);
			this.entityManager.flush();
			return null;
		}));
	}

	Stream<Class<?>> entities() {
		return this.factory.getMetamodel().getEntities().stream().map(EntityType::getJavaType);
	}

	/**
	 * Number of rows met; none as well when the runtime role may not do such a thing at
	 * all.
	 */
	private int attempt(Supplier<Integer> write) {
		try {
			return in(YUAN, write);
		}
		catch (RuntimeException ex) {
			assertThat(Attack.breach(ex)).isEmpty();
			return 0;
		}
	}

	private Object victim(Class<?> entity) {
		return in(JINAN,
				() -> this.entityManager.createQuery("from " + entity.getName(), entity)
					.setMaxResults(1)
					.getSingleResult());
	}

	private Object idOf(Object entity) {
		return this.factory.getPersistenceUnitUtil().getIdentifier(entity);
	}

	private Set<Object> tenants(DistrictCode district, Class<?> entity) {
		List<Object> found = in(district,
				() -> this.entityManager.createQuery("select e.id.tenant from " + entity.getName() + " e", Object.class)
					.getResultList());
		return found.stream().collect(Collectors.toSet());
	}

	private <T extends @Nullable Object> T in(DistrictCode district, Supplier<T> work) {
		return BoundDistrict.call(district, () -> this.transaction.execute((status) -> work.get()));
	}

}
