package org.yidiantong.complaints.sweep;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.organization.UnitDuties;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives the self-checks that a dissolved unit has not returned to its successor, who may
 * have some of its own in the same sweep. Without a successor nobody is left to check,
 * and they go.
 */
@Component
class SelfCheckDuties implements UnitDuties {

	private static final String OPEN = """
			SELECT k.unit_code, count(*) FROM complaints_self_check k
			WHERE k.tenant_id = ? AND k.unit_code = ANY (?) AND k.returned_at IS NULL GROUP BY k.unit_code""";

	private final JdbcClient jdbc;

	private final SelfChecks checks;

	SelfCheckDuties(JdbcClient jdbc, SelfChecks checks) {
		this.jdbc = jdbc;
		this.checks = checks;
	}

	@Override
	public Map<UnitCode, Long> open(Collection<UnitCode> units) {
		return this.jdbc.sql(OPEN)
			.params(BoundDistrict.required().value(), units.stream().map(UnitCode::value).toArray(String[]::new))
			.query((row, number) -> Map.entry(new UnitCode(row.getString(1)), row.getLong(2)))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	@Override
	public void handOver(UnitCode from, @Nullable UnitCode to) {
		for (SelfCheck check : this.checks.findByIdTenantAndIdUnitAndReturnedAtIsNull(BoundDistrict.required().value(),
				from)) {
			if (to != null) {
				SelfCheck successor = check.succeeded(to);
				this.checks.findById(successor.id())
					.ifPresentOrElse((own) -> own.takeOver(check), () -> this.checks.save(successor));
			}
			this.checks.delete(check);
		}
	}

}
