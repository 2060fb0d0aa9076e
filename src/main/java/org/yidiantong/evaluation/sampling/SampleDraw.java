package org.yidiantong.evaluation.sampling;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.closed.ClosedComplaint;
import org.yidiantong.kernel.Sha256;
import org.yidiantong.organization.PlaceCode;

/**
 * Draws a sample stratified by township. The complaints of a township are ordered by the
 * hexadecimal SHA-256 of {@code <seed>:<id>}, the id in lower case with hyphens, and the
 * first of them are chosen. How many, {@link Shares} says. The order in which the
 * complaints are given does not matter.
 */
final class SampleDraw {

	private final String seed;

	private final Map<PlaceCode, List<ClosedComplaint>> townships;

	/**
	 * @param frame what can be chosen
	 */
	SampleDraw(String seed, List<ClosedComplaint> frame) {
		this.seed = seed;
		this.townships = frame.stream()
			.collect(Collectors.groupingBy(ClosedComplaint::township, TreeMap::new, Collectors.toList()));
	}

	/** The number of townships, each of which is drawn from. */
	int townships() {
		return this.townships.size();
	}

	/** The chosen complaints; at least one of each township, at most all. */
	Set<ComplaintId> choose(int size) {
		Map<PlaceCode, Integer> counts = new TreeMap<>();
		this.townships.forEach((township, members) -> counts.put(township, members.size()));
		Map<PlaceCode, Integer> shares = Shares.of(counts, size);
		Set<ComplaintId> chosen = new HashSet<>();
		this.townships.forEach((township, members) -> members.stream()
			.sorted(Comparator.comparing((member) -> hash(member.id())))
			.limit(shares.getOrDefault(township, 0))
			.forEach((member) -> chosen.add(member.id())));
		return chosen;
	}

	private String hash(ComplaintId id) {
		return Sha256.hex(this.seed + ":" + id.value());
	}

}
