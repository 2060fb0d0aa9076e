package org.yidiantong.tenancy;

import java.util.List;
import java.util.Optional;

/**
 * A district's folder and the files it shares with other districts: {@code <district>/},
 * {@code base/} and {@code calendar/}. Shared files missing on disk are taken from the
 * classpath.
 */
public interface DistrictFolder {

	/** The district's code, taken from the folder's name. */
	DistrictCode district();

	/**
	 * Reads a file of the district.
	 * @param name such as {@code units.yaml}
	 * @param schema such as {@code units.schema.json}
	 * @param type a record whose components are all nullable: invalid parts are reported
	 * and left null
	 */
	<T> SourceDocument<T> read(String name, String schema, Class<T> type, Findings findings);

	/** Reads an optional file of the district; empty when it does not exist. */
	<T> Optional<SourceDocument<T>> readOptional(String name, String schema, Class<T> type, Findings findings);

	/**
	 * The content of a binary file of the district; empty when it does not exist.
	 * @param name such as {@code reports/performance/template.xlsx}
	 * @param most size limit in bytes; of a longer file, one byte more is returned
	 */
	Optional<byte[]> content(String name, int most);

	/**
	 * Reads a shared file, such as {@code base/policies.yaml}; empty when it does not
	 * exist.
	 */
	<T> Optional<SourceDocument<T>> readShared(String path, String schema, Class<T> type, Findings findings);

	/** The paths of all shared files in a folder such as {@code base}. */
	List<String> shared(String folder);

}
