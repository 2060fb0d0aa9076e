/**
 * Whose rows: districts, and the binding of one district to a piece of work.
 * <p>
 * Start at {@link org.yidiantong.tenancy.DistrictManagement} (which districts there are,
 * applying a district's folder), {@link org.yidiantong.tenancy.BoundDistrict} (the
 * district that the current work is for) and
 * {@link org.yidiantong.tenancy.DistrictSection} (what a module implements that has a
 * part in a district's folder). Row-level security in PostgreSQL is the guarantee of
 * separation; this module binds it in each transaction and refuses to start under a
 * database role that could pass by it. It never knows which modules have a part in a
 * folder.
 */
@ApplicationModule(displayName = "Tenancy 区县", allowedDependencies = { "tenancy.yaml", "commandline", "kernel" })
@NullMarked
package org.yidiantong.tenancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
