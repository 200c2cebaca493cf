package pe.quipu.inbox;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** The ways in which programs write a file into a folder that somebody is looking at, step by step. */
enum Escritor {
    /** {@code cp}, drag and drop: the target is emptied and written from its beginning. */
    TRUNCATE_AND_WRITE(false) {
        @Override
        void version(Pasos pasos, byte[] content) {
            pasos.add(() -> Files.write(pasos.file, new byte[0]));
            pasos.fill(content);
            pasos.completes(content);
        }
    },
    /** A slow network: a few bytes at a time. */
    SLOW_DRIP(false) {
        @Override
        void version(Pasos pasos, byte[] content) {
            pasos.add(() -> Files.write(pasos.file, new byte[0]));
            pasos.fill(content, 12);
            pasos.completes(content);
        }
    },
    EMPTIED_FOR_A_WHILE(false) {
        @Override
        void version(Pasos pasos, byte[] content) {
            pasos.add(() -> Files.write(pasos.file, new byte[0]));
            pasos.pause();
            pasos.pause();
            pasos.add(() -> Files.write(pasos.file, content));
            pasos.completes(content);
        }
    },
    /** The new content under eight digits, the old one deleted, and only then its name given to the new one. */
    EXCEL(true) {
        @Override
        void version(Pasos pasos, byte[] content) {
            Path temp = pasos.file.resolveSibling("%08X".formatted(pasos.random.nextInt()));
            pasos.fill(temp, content, 3, false);
            pasos.add(() -> Files.deleteIfExists(pasos.file));
            pasos.pause();
            pasos.add(() -> Files.move(temp, pasos.file));
            pasos.completes(content);
        }
    },
    LIBREOFFICE(false) {
        @Override
        void version(Pasos pasos, byte[] content) {
            Path lock = pasos.file.resolveSibling(".~lock." + pasos.file.getFileName() + "#");
            pasos.add(() -> Files.writeString(lock, ",usuario,PC,;"));
            pasos.add(() -> Files.write(pasos.file, new byte[0]));
            pasos.fill(content);
            pasos.completes(content);
            pasos.add(() -> Files.delete(lock));
        }
    },
    /** {@code cp -p}, the explorer of Windows: at the end the file gets the old time of its source. */
    COPY_WITH_OLD_TIME(false) {
        @Override
        void version(Pasos pasos, byte[] content) {
            pasos.add(() -> Files.write(pasos.file, new byte[0]));
            pasos.fill(content);
            pasos.completes(content);
            pasos.add(() -> age(pasos.file));
        }
    },
    /** {@code rsync --inplace}: over the old content, which is cut to size at the end. */
    RSYNC_IN_PLACE(false) {
        @Override
        void version(Pasos pasos, byte[] content) {
            pasos.fill(content);
            pasos.completes(content);
            pasos.add(() -> age(pasos.file));
        }
    },
    /** The space is reserved first and reads as zeros until it is filled. */
    RESERVED_AND_FILLED(false) {
        @Override
        void version(Pasos pasos, byte[] content) {
            pasos.add(() -> Files.write(pasos.file, new byte[content.length]));
            pasos.fill(content);
            pasos.completes(content);
        }
    },
    /** Reserved, and with the time it will have in the end from the beginning. */
    RESERVED_WITH_FROZEN_TIME(false) {
        @Override
        void version(Pasos pasos, byte[] content) {
            pasos.add(() -> {
                Files.write(pasos.file, new byte[content.length]);
                Files.setLastModifiedTime(pasos.file, OLD);
            });
            pasos.fill(pasos.file, content, 4, true);
            pasos.completes(content);
        }
    },
    /** Over the old content, of the same size, and the time never moves. */
    IN_PLACE_WITH_FROZEN_TIME(false) {
        @Override
        void version(Pasos pasos, byte[] content) {
            pasos.fill(pasos.file, content, 4, true);
            pasos.completes(content);
        }
    },
    /** Another file of the same size and time takes the name. */
    REPLACED_BY_ANOTHER_FILE(true) {
        @Override
        void version(Pasos pasos, byte[] content) {
            Path other = pasos.file.resolveSibling(".otro.tmp");
            pasos.add(() -> {
                Files.write(other, content);
                Files.setLastModifiedTime(other, OLD);
            });
            pasos.add(() ->
                    Files.move(other, pasos.file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING));
            pasos.completes(content);
        }
    },
    DELETED_AND_DROPPED_AGAIN(true) {
        @Override
        void version(Pasos pasos, byte[] content) {
            pasos.add(() -> Files.deleteIfExists(pasos.file));
            pasos.pause();
            pasos.add(() -> {
                Files.write(pasos.file, content);
                Files.setLastModifiedTime(pasos.file, OLD);
            });
            pasos.completes(content);
        }
    };

    private static final FileTime OLD = FileTime.from(Instant.parse("2019-03-04T05:06:07Z"));

    private final boolean atomic;

    Escritor(boolean atomic) {
        this.atomic = atomic;
    }

    private static void age(Path file) throws IOException {
        try {
            Files.setLastModifiedTime(file, OLD);
        } catch (NoSuchFileException e) {
            // It was whole, and was taken.
        }
    }

    /** Whether a new version never touches the file that has the old one. */
    boolean atomic() {
        return atomic;
    }

    abstract void version(Pasos pasos, byte[] content);

    interface Accion {
        void run() throws IOException;
    }

    /** @param completed what the file holds, whole, after this step */
    record Paso(Accion accion, Optional<byte[]> completed) {}

    static final class Pasos {
        final Path file;
        final Random random;
        final List<Paso> todos = new ArrayList<>();

        Pasos(Path file, Random random) {
            this.file = file;
            this.random = random;
        }

        void add(Accion accion) {
            todos.add(new Paso(accion, Optional.empty()));
        }

        void pause() {
            add(() -> {});
        }

        /** The last step left the file whole. */
        void completes(byte[] content) {
            Paso last = todos.remove(todos.size() - 1);
            todos.add(new Paso(last.accion(), Optional.of(content)));
        }

        void fill(byte[] content) {
            fill(content, 1 + random.nextInt(4));
        }

        void fill(byte[] content, int chunks) {
            fill(file, content, chunks, false);
        }

        /** Chunk by chunk over whatever is there; the last one cuts the file to its size. */
        void fill(Path where, byte[] content, int chunks, boolean frozen) {
            for (int i = 0; i < chunks; i++) {
                int from = (int) ((long) content.length * i / chunks);
                int to = (int) ((long) content.length * (i + 1) / chunks);
                add(() -> {
                    try (RandomAccessFile out = new RandomAccessFile(where.toFile(), "rw")) {
                        out.seek(from);
                        out.write(content, from, to - from);
                        if (to == content.length) {
                            out.setLength(to);
                        }
                    }
                    if (frozen) {
                        age(where);
                    }
                });
            }
        }
    }
}
