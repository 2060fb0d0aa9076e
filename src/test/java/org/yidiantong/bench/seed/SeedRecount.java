package org.yidiantong.bench.seed;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.reporting.figures.FigureManagement;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * Counts three districts once more, from the complaints and ratings themselves, and
 * compares the figures of the application, which it takes from its read models.
 */
final class SeedRecount {

	private static final int DISTRICTS = 3;

	/**
	 * A rejected complaint counts as closed, and a reopened one, as its earlier round
	 * was.
	 */
	private static final String COUNTS = """
			SELECT count(*) AS complaints,
			       count(*) FILTER (WHERE c.closed) AS closed,
			       count(*) FILTER (WHERE NOT c.closed AND c.state <> 'WITHDRAWN') AS open,
			       count(r.level) AS rated,
			       count(*) FILTER (WHERE r.level >= 3) AS satisfied
			FROM (SELECT one.*, one.closed_at IS NOT NULL OR one.state = 'REJECTED' OR EXISTS (SELECT FROM complaints_round e
			    WHERE e.tenant_id = one.tenant_id AND e.complaint_id = one.id) AS closed
			  FROM complaints_complaint one) AS c
			LEFT JOIN evaluation_rating r ON r.tenant_id = c.tenant_id AND r.complaint_id = c.id AND r.kind = 'FIRST'
			WHERE c.tenant_id = ? AND c.state NOT IN ('MERGED', 'REFERRED')
			  AND NOT (c.state = 'WITHDRAWN' AND c.accepted_at IS NULL)""";

	private final ConfigurableApplicationContext context;

	private final Connection database;

	private final PrintStream out;

	SeedRecount(ConfigurableApplicationContext context, Connection database, PrintStream out) {
		this.context = context;
		this.database = database;
		this.out = out;
	}

	/** Fails when a figure differs. */
	void run(List<SeedDistrict> districts, long seed) throws SQLException {
		Random random = new Random(seed);
		for (int number = 0; number < Math.min(DISTRICTS, districts.size()); number++) {
			SeedNames names = districts.get(random.nextInt(districts.size())).names();
			Map<String, BigDecimal> expected = counted(Integer.parseInt(names.code()));
			Map<String, @Nullable BigDecimal> figures = figures(new DistrictCode(Integer.parseInt(names.code())));
			figures.keySet().retainAll(expected.keySet());
			if (!expected.toString().equals(figures.toString())) {
				throw new IllegalStateException(
						"%s: counted %s, but the figures are %s".formatted(names.code(), expected, figures));
			}
			this.out.printf(Locale.ROOT, "%s recounted: %s%n", names.code(), expected);
		}
	}

	private Map<String, @Nullable BigDecimal> figures(DistrictCode district) {
		Actor leader = Actor.officer(UUID.randomUUID(), "leader", district, null, Set.of(Role.LEADER));
		FigureManagement figures = this.context.getBean(FigureManagement.class);
		return new TreeMap<>(BoundDistrict.call(district, () -> figures.today(leader)).figures());
	}

	private Map<String, BigDecimal> counted(int district) throws SQLException {
		Map<String, BigDecimal> counted = new TreeMap<>();
		try (PreparedStatement statement = this.database.prepareStatement(COUNTS)) {
			statement.setInt(1, district);
			try (ResultSet row = statement.executeQuery()) {
				row.next();
				for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
					counted.put(row.getMetaData().getColumnName(column), row.getBigDecimal(column));
				}
			}
		}
		counted.put("closureRate", rate(counted.get("closed"), counted.get("complaints"), 1));
		counted.put("satisfactionRate", rate(counted.get("satisfied"), counted.get("rated"), 2));
		return counted;
	}

	private static BigDecimal rate(BigDecimal part, BigDecimal whole, int digits) {
		return part.multiply(BigDecimal.valueOf(100)).divide(whole, digits, RoundingMode.HALF_UP);
	}

}
