@echo off
rem Arrastre aqui los libros que quiere revisar.
cd /d "%~dp0"
call quipu.cmd validar %*
pause
