package org.yidiantong.tenancy;

import java.util.List;
import java.util.Optional;

/**
 * A district's folder with what it shares with others: the files of {@code <district>/},
 * {@code base/} and {@code calendar/}. What is not in the tenants folder that was named
 * is taken from the one inside the program.
 */
public interface DistrictFolder {

	/** The district's code by the folder's name. */
	DistrictCode district();

	/**
	 * Reads a file of the district.
	 * @param name such as {@code units.yaml}
	 * @param schema such as {@code units.schema.json}
	 * @param type a record whose components are all nullable: what has mistakes is left
	 * out and reported
	 */
	<T> SourceDocument<T> read(String name, String schema, Class<T> type, Findings findings);

	/**
	 * Reads a file that a district may leave out; empty when there is none.
	 */
	<T> Optional<SourceDocument<T>> readOptional(String name, String schema, Class<T> type, Findings findings);

	/**
	 * The content of a file of the district that is no text; empty when there is none.
	 * @param name such as {@code reports/performance/template.xlsx}
	 * @param most how many bytes are wanted: of a longer file one more than that
	 */
	Optional<byte[]> content(String name, int most);

	/**
	 * Reads a shared file, such as {@code base/policies.yaml}; empty when there is none.
	 */
	<T> Optional<SourceDocument<T>> readShared(String path, String schema, Class<T> type, Findings findings);

	/** The shared files of a folder, such as all of {@code base}, as paths. */
	List<String> shared(String folder);

}
