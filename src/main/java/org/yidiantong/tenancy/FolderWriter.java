package org.yidiantong.tenancy;

/**
 * Receives the files of one district's folder while the district is exported. Nothing is
 * on disk until all sections have written.
 */
public interface FolderWriter {

	/** The district whose folder is written. */
	DistrictCode district();

	/**
	 * Writes a YAML file of the district.
	 * @param name such as {@code units.yaml}
	 * @param schema such as {@code units.schema.json}
	 * @param file a record or a map; members that are null are left out
	 */
	void write(String name, String schema, Object file);

	/** Writes a binary file of the district. */
	void writeContent(String name, byte[] content);

	/**
	 * Writes a shared file, such as {@code base/policies.yaml}, where what the program
	 * has differs from the stored data.
	 */
	void writeShared(String path, String schema, Object file);

	/**
	 * The folder as it is so far. Shared files that no section has written are those of
	 * the program's own folder.
	 */
	DistrictFolder folder();

}
