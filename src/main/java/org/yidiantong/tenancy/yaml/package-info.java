/**
 * YAML files as trees that know their lines, checked by JSON Schema.
 * <p>
 * Start at {@link org.yidiantong.tenancy.yaml.YamlFile}. A file is read as far as it can
 * be: what has mistakes is reported and left out, so that one reading finds them all.
 * Knows nothing of districts and reads no file itself.
 */
@ApplicationModule(displayName = "Folder files 配置文件", allowedDependencies = { "kernel" })
@NullMarked
package org.yidiantong.tenancy.yaml;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
