package org.yidiantong.organization;

import org.yidiantong.kernel.Unchecked;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * The content of {@code units.yaml}; parts that the schema rejected are null.
 */
@Unchecked
record UnitsFile(@Nullable String informationOfficers, @Nullable List<@Nullable Line> handling,
		@Nullable List<@Nullable Line> supervising, @Nullable List<@Nullable Dissolved> dissolved) {

	private static final String ONE_EACH = "ONE_EACH";

	/** Who holds a post is not recorded, but the file wants a name. */
	private static final String POST = "平台信息员";

	/** The units and their posts. */
	static UnitsFile of(List<Unit> units, List<InformationOfficer> officers) {
		List<@Nullable Line> handling = new ArrayList<>();
		List<@Nullable Line> supervising = new ArrayList<>();
		for (Unit unit : units) {
			(unit.kind().supervising() ? supervising : handling).add(line(unit, posts(unit, officers)));
		}
		return new UnitsFile(ONE_EACH, handling, supervising, null);
	}

	private static Line line(Unit unit, List<@Nullable Post> posts) {
		return new Line(unit.code().value(), unit.name(), unit.kind(), functions(unit), unit.portfolio(),
				(unit.place() == null) ? null : unit.place().value(),
				(unit.parent() == null) ? null : unit.parent().value(), posts.isEmpty() ? null : posts);
	}

	private static @Nullable Set<@Nullable String> functions(Unit unit) {
		return unit.functions().isEmpty() ? null : new TreeSet<>(unit.functions());
	}

	/** The posts of a unit; none when it has the usual one only. */
	private static List<@Nullable Post> posts(Unit unit, List<InformationOfficer> officers) {
		List<String> codes = officers.stream()
			.filter((officer) -> officer.unit().equals(unit.code()))
			.map(InformationOfficer::code)
			.sorted(Comparator.naturalOrder())
			.toList();
		return codes.equals(List.of(unit.code().officerPost())) ? List.of()
				: codes.stream().map((code) -> new Post(code, POST)).toList();
	}

	record Line(@Nullable String code, @Nullable String name, @Nullable UnitKind kind,
			@Nullable Set<@Nullable String> functions, @Nullable String portfolio, @Nullable String place,
			@Nullable String parent, @Nullable List<@Nullable Post> officers) {
	}

	record Dissolved(@Nullable String code, @Nullable String successor) {
	}

	record Post(@Nullable String code, @Nullable String name) {
	}

}
