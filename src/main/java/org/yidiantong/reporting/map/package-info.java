/**
 * The map of a district's townships as SVG, drawn on the server without any map service.
 * <p>
 * Start at {@link org.yidiantong.reporting.map.TownshipMap}. Townships are tiles in the
 * order of the district, or, where the district's folder has their outlines as GeoJSON,
 * areas. Knows codes and outlines only.
 */
@ApplicationModule(displayName = "Township map 乡镇街图", allowedDependencies = {})
@NullMarked
package org.yidiantong.reporting.map;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
