package org.yidiantong.organization;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.yidiantong.organization.UnitsFile.Dissolved;
import org.yidiantong.tenancy.Findings;
import org.yidiantong.tenancy.SourceDocument;

/**
 * Checks the successors of dissolved units: the dissolved unit is no longer in the folder
 * and its successor is, or is the district itself.
 */
final class SuccessorsValidator {

	private static final String DISTRICT = "DISTRICT";

	private final SourceDocument<UnitsFile> document;

	private final Set<String> units = new LinkedHashSet<>();

	private final Set<String> dissolved = new HashSet<>();

	private final Findings findings;

	SuccessorsValidator(SourceDocument<UnitsFile> document, List<Unit> units, Findings findings) {
		this.document = document;
		units.forEach((unit) -> this.units.add(unit.code().value()));
		this.findings = findings;
	}

	/** Returns the successors that the file names. */
	List<UnitSuccessor> successors() {
		UnitsFile file = this.document.value();
		List<UnitSuccessor> successors = new ArrayList<>();
		List<@Nullable Dissolved> dissolved = NullableLists.of((file != null) ? file.dissolved() : null);
		for (int i = 0; i < dissolved.size(); i++) {
			Dissolved line = dissolved.get(i);
			if (line != null) {
				read(line, i).ifPresent(successors::add);
			}
		}
		return successors;
	}

	private Optional<UnitSuccessor> read(Dissolved line, int at) {
		if (line.code() == null || line.successor() == null) {
			return Optional.empty();
		}
		if (this.units.contains(line.code())) {
			this.findings.add(this.document.at("/dissolved/%d/code", at), "organization.dissolved-present",
					line.code());
		}
		if (!this.dissolved.add(line.code())) {
			this.findings.add(this.document.at("/dissolved/%d/code", at), "organization.dissolved-twice", line.code());
			return Optional.empty();
		}
		if (!DISTRICT.equals(line.successor()) && !this.units.contains(line.successor())) {
			this.findings.addUnknown(this.document.at("/dissolved/%d/successor", at), "organization.successor-unknown",
					line.successor(), this.units);
			return Optional.empty();
		}
		return Optional.of(new UnitSuccessor(new UnitCode(line.code()),
				DISTRICT.equals(line.successor()) ? null : new UnitCode(line.successor())));
	}

}
