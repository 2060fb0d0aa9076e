package org.yidiantong.reporting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.reporting.download.WorkbookDownloads;
import org.yidiantong.reporting.workbook.CellPosition;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door that tells whether a workbook or a bulletin is one that the bound district
 * issued and whether it still says the same. A file names its report in its properties;
 * its cells or paragraphs are compared with those of the file that was stored when it was
 * made.
 */
@Service
public class WorkbookVerification {

	/** Size limit of a file in bytes. */
	public static final int LARGEST = 10 * 1024 * 1024;

	private final Reports reports;

	private final IssuedBulletins bulletins;

	WorkbookVerification(Reports reports, IssuedBulletins bulletins) {
		this.reports = reports;
		this.bulletins = bulletins;
	}

	/**
	 * Verifies a file.
	 * @throws InvalidRequest when it cannot be read as an .xlsx or .docx file
	 * @throws org.yidiantong.identity.NotPermitted when the actor lacks the permission
	 */
	@Transactional(readOnly = true)
	public Verification verify(Actor actor, byte[] file) {
		actor.require(Permission.REPORTS_READ);
		return verify(file);
	}

	/** Verifies a file for the operator of the machine, as {@link #verify} does. */
	@Transactional(readOnly = true)
	public Verification verifyAsOperator(byte[] file) {
		return verify(file);
	}

	/** The district that a file names; empty when it names none or cannot be read. */
	public static Optional<String> districtOf(byte[] file) {
		return IssuedFile.read(file)
			.flatMap((values) -> Provenance.read(values.properties()))
			.map(Provenance::district);
	}

	private Verification verify(byte[] file) {
		IssuedFile found = IssuedFile.read(file)
			.orElseThrow(() -> new InvalidRequest(List.of(ValidationError.ofParameter("file",
					WorkbookDownloads.isEncrypted(file) ? "reporting.file.protected" : "reporting.file.unreadable"))));
		List<Report> revisions = Provenance.read(found.properties())
			.filter(Provenance::isOurs)
			.map((named) -> this.reports.revisions(named.report(), named.period()))
			.orElse(List.of());
		int revision = Provenance.read(found.properties()).map(Provenance::revision).orElse(0);
		return revisions.stream()
			.filter((report) -> report.revision() == revision && report.state() == ReportState.DONE)
			.findFirst()
			.flatMap((report) -> compared(report, revisions, found))
			.orElseGet(Verification::notIssued);
	}

	private Optional<Verification> compared(Report report, List<Report> revisions, IssuedFile found) {
		Optional<byte[]> issued = found.bulletin() ? this.bulletins.document(report.id())
				: this.reports.workbook(report.id());
		return issued.map((stored) -> {
			List<Verification.AlteredCell> differences = differences(IssuedFile.read(stored).orElseThrow().values(),
					found.values());
			return new Verification(true, differences.isEmpty(), report.revision(), revisions.get(0).revision(),
					report.id(), differences.subList(0, Math.min(differences.size(), Verification.MOST_DIFFERENCES)));
		});
	}

	private static List<Verification.AlteredCell> differences(Map<CellPosition, String> issued,
			Map<CellPosition, String> found) {
		Set<CellPosition> positions = new LinkedHashSet<>(issued.keySet());
		positions.addAll(found.keySet());
		return positions.stream()
			.filter((at) -> !Objects.equals(issued.get(at), found.get(at)))
			.map((at) -> new Verification.AlteredCell(at, issued.get(at), found.get(at)))
			.toList();
	}

}
