/**
 * YAML files as trees that know their lines, checked by JSON Schema.
 * <p>
 * Start at {@link org.yidiantong.tenancy.yaml.YamlFile}. A file is read as far as it can
 * be: what has mistakes is reported and left out, so that one reading finds them all.
 * Knows nothing of districts and reads no file itself.
 * <p>
 * The locations that the schema validator itself offers were tried and do not serve. A
 * mapping gets the line of its first field, not of its name; of a name that stands twice
 * the last one counts; an alias becomes the text of its name and a tag is dropped, both
 * without an error. This package refuses all of these and names their lines.
 */
@ApplicationModule(displayName = "Folder files 配置文件", allowedDependencies = { "kernel" })
@NullMarked
package org.yidiantong.tenancy.yaml;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
