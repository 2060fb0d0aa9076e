package org.yidiantong.bench.seed;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yidiantong.acceptance.DemoRunning;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.reporting.figures.FigureManagement;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Fills the running demo with districts, recounts them, and takes them away again.
 */
@DemoRunning
class SeedWebTests {

	private static final SeedNames TEMPLATE = new SeedNames("341503", "裕安");

	private static final DistrictCode YUAN = new DistrictCode(341503);

	private static final String INDEXES = """
			SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
			UNION ALL SELECT conrelid::regclass || pg_get_constraintdef(oid) FROM pg_constraint WHERE contype = 'f'
			ORDER BY 1""";

	@Autowired
	private ConfigurableApplicationContext context;

	@Autowired
	private FlywayConnectionDetails owner;

	private Connection database;

	private SeedTemplate template;

	@BeforeEach
	void connect() throws SQLException, IOException {
		this.database = DriverManager.getConnection(this.owner.getJdbcUrl(), this.owner.getUsername(),
				this.owner.getPassword());
		// what other tests have just filed is in the read models, too
		Actor leader = Actor.officer(UUID.randomUUID(), "leader", YUAN, null, Set.of(Role.LEADER));
		BoundDistrict.run(YUAN, () -> this.context.getBean(FigureManagement.class).today(leader));
		this.template = new SeedTemplate(this.database, TEMPLATE);
	}

	@AfterEach
	void remove() throws SQLException {
		List<SeedTable> tables = new ArrayList<>(this.template.tables());
		Collections.reverse(tables);
		try (Statement statement = this.database.createStatement()) {
			for (SeedTable table : tables) {
				statement.execute("DELETE FROM %s WHERE tenant_id IN (110101, 120101)".formatted(table.name()));
			}
		}
		this.database.close();
	}

	@Test
	void fillsDistrictsWhoseFiguresAndEventsAgree() throws SQLException {
		List<String> indexes = texts(INDEXES);
		List<SeedDistrict> districts = List.of(new SeedDistrict(new SeedNames("110101", "示范0001"), 500, 300),
				new SeedDistrict(new SeedNames("120101", "示范0002"), 0, 0));
		long rows = new SeedLoad(this.database, this.template, districts).run();
		assertThat(rows).isGreaterThan(5000);
		assertThat(texts(INDEXES)).isEqualTo(indexes);
		assertThat(texts("SELECT count(*) FROM complaints_complaint WHERE tenant_id = 110101"))
			.containsExactly(String.valueOf(this.template.allComplaints() + 500));
		assertThat(texts("SELECT count(*) FROM complaints_complaint WHERE tenant_id = 120101"))
			.containsExactly(String.valueOf(this.template.allComplaints()));
		SeedRecount recount = new SeedRecount(this.context, this.database, new PrintStream(System.out));
		recount.run(districts, 1);
		assertThat(texts("""
				SELECT p.tenant_id FROM eventlog_position p JOIN eventlog_event e
				  ON e.tenant_id = p.tenant_id AND e.id = p.event_id WHERE p.tenant_id IN (110101, 120101)
				GROUP BY 1 HAVING count(*) <> max(position) OR min(position) <> 1""")).isEmpty();
		assertThat(texts("SELECT data FROM eventlog_event WHERE tenant_id = 110101 AND data::text LIKE '%341503%'"))
			.isEmpty();
		change("UPDATE complaints_complaint SET closed_at = NULL WHERE tenant_id = 110101 AND case_number = '2021-00002'");
		change("UPDATE complaints_complaint SET closed_at = NULL WHERE tenant_id = 120101 AND case_number = '2021-00002'");
		assertThatIllegalStateException().isThrownBy(() -> recount.run(districts, 1))
			.withMessageContaining("counted")
			.withMessageContaining("but the figures are");
	}

	private void change(String sql) throws SQLException {
		try (Statement statement = this.database.createStatement()) {
			assertThat(statement.executeUpdate(sql)).isEqualTo(1);
		}
	}

	private List<String> texts(String sql) throws SQLException {
		List<String> texts = new ArrayList<>();
		try (Statement statement = this.database.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
			while (rows.next()) {
				texts.add(rows.getString(1));
			}
		}
		return texts;
	}

}
