package org.yidiantong.evaluation.sampling;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.yidiantong.organization.PlaceCode;

/**
 * Divides a sample among townships in proportion to their complaints. A township whose
 * share is less than one gets one. The rest goes to the others by the largest remainder;
 * of equal remainders, the township with the lower code comes first.
 */
final class Shares {

	private Shares() {
	}

	/**
	 * @param counts complaints of each township, at least one
	 * @param size from the number of townships to the number of complaints
	 */
	static Map<PlaceCode, Integer> of(Map<PlaceCode, Integer> counts, int size) {
		if (size < counts.size() || size > sum(counts)) {
			throw new IllegalArgumentException("Cannot choose " + size + " from " + counts);
		}
		Map<PlaceCode, Integer> shares = new TreeMap<>();
		Map<PlaceCode, Integer> others = new TreeMap<>(counts);
		int rest = size;
		List<PlaceCode> small = small(others, rest);
		while (!small.isEmpty()) {
			small.forEach((township) -> shares.put(township, 1));
			others.keySet().removeAll(small);
			rest -= small.size();
			small = small(others, rest);
		}
		shares.putAll(byLargestRemainder(others, rest));
		return shares;
	}

	/** The townships whose share is less than one. */
	private static List<PlaceCode> small(Map<PlaceCode, Integer> counts, int size) {
		long all = sum(counts);
		return counts.keySet().stream().filter((township) -> product(counts, township, size) < all).toList();
	}

	private static Map<PlaceCode, Integer> byLargestRemainder(Map<PlaceCode, Integer> counts, int size) {
		long all = sum(counts);
		Map<PlaceCode, Integer> shares = new TreeMap<>();
		counts.keySet()
			.forEach((township) -> shares.put(township, Math.toIntExact(product(counts, township, size) / all)));
		Comparator<PlaceCode> largest = Comparator
			.comparingLong((township) -> -(product(counts, township, size) % all));
		counts.keySet()
			.stream()
			.sorted(largest.thenComparing(Comparator.naturalOrder()))
			.limit(size - sum(shares))
			.forEach((township) -> shares.merge(township, 1, Integer::sum));
		return shares;
	}

	private static long product(Map<PlaceCode, Integer> counts, PlaceCode township, int size) {
		return (long) counts.getOrDefault(township, 0) * size;
	}

	private static long sum(Map<PlaceCode, Integer> counts) {
		return counts.values().stream().mapToLong(Integer::longValue).sum();
	}

}
