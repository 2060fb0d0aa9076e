package planted.modulesarestartedalone.bakery;

import org.springframework.modulith.test.ApplicationModuleTest;

/** Starts the bakery and the mill. */
@ApplicationModuleTest
class BakerModuleTests {

}
