package org.yidiantong.disclosure.ledger;

import java.util.Optional;

import org.yidiantong.tenancy.BoundDistrict;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Repository of the rules of the bound district, stored as JSON.
 */
@Repository
class LedgerRulesStore {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private final JdbcClient jdbc;

	LedgerRulesStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The district's own rules, else the usual ones. */
	LedgerRules rules() {
		return stored().orElse(LedgerRules.USUAL);
	}

	/** The rules as its folder was applied; empty when that was before there were any. */
	Optional<LedgerRules> stored() {
		return this.jdbc.sql("SELECT rules FROM disclosure_ledger_rules WHERE tenant_id = ?")
			.param(district())
			.query(String.class)
			.optional()
			.map((json) -> MAPPER.readValue(json, LedgerRules.class));
	}

	void put(LedgerRules rules) {
		this.jdbc.sql("""
				INSERT INTO disclosure_ledger_rules (tenant_id, rules) VALUES (?, ?::jsonb)
				ON CONFLICT (tenant_id) DO UPDATE SET rules = excluded.rules""")
			.params(district(), MAPPER.writeValueAsString(rules))
			.update();
	}

	private static int district() {
		return BoundDistrict.required().value();
	}

}
