package org.yidiantong.complaints.recused;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.identity.Actor;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells who is recused from complaints of the bound district (回避). A module that keeps or
 * shows anything of single complaints asks here, and to whoever is recused the complaint
 * does not exist. Figures of the district are the same for everybody.
 */
@Repository
public class RecusedComplaints {

	private static final String OF = """
			SELECT c.id FROM complaints_complaint c
			WHERE c.tenant_id = ? AND (c.recused_units <> '{}' OR c.recused_posts <> '{}')
			  AND (? = ANY (c.recused_posts) OR ? = ANY (c.recused_units))""";

	private static final String UNITS = """
			SELECT unnest(c.recused_units) FROM complaints_complaint c WHERE c.tenant_id = ? AND c.id = ?""";

	private static final String POSTS = """
			SELECT unnest(c.recused_posts) FROM complaints_complaint c WHERE c.tenant_id = ? AND c.id = ?""";

	private final JdbcClient jdbc;

	RecusedComplaints(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The complaints from which an actor is recused, as a person or with its unit. */
	@Transactional(readOnly = true)
	public Set<ComplaintId> of(Actor actor) {
		UnitCode unit = actor.unit();
		return of(actor.name(), (unit == null) ? null : unit.value());
	}

	/** Those from which a post is recused, or its unit. */
	@Transactional(readOnly = true)
	public Set<ComplaintId> of(String post, @Nullable String unit) {
		return this.jdbc.sql(OF)
			.params(BoundDistrict.required().value(), post, (unit == null) ? "" : unit)
			.query(UUID.class)
			.stream()
			.map(ComplaintId::new)
			.collect(Collectors.toUnmodifiableSet());
	}

	/** The same as an array for SQL. */
	@Transactional(readOnly = true)
	public UUID[] idsOf(Actor actor) {
		return of(actor).stream().map(ComplaintId::value).toArray(UUID[]::new);
	}

	/** The units that are recused from a complaint. */
	@Transactional(readOnly = true)
	public List<UnitCode> units(ComplaintId complaint) {
		return this.jdbc.sql(UNITS)
			.params(BoundDistrict.required().value(), complaint.value())
			.query(String.class)
			.stream()
			.map(UnitCode::new)
			.toList();
	}

	/** The posts of the district that are recused from a complaint. */
	@Transactional(readOnly = true)
	public List<String> posts(ComplaintId complaint) {
		return this.jdbc.sql(POSTS)
			.params(BoundDistrict.required().value(), complaint.value())
			.query(String.class)
			.list();
	}

}
